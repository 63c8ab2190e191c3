import { InferenceSession, Tensor } from 'onnxruntime-node';
const threads=Number(process.argv[2]), B=Number(process.argv[3]);
const s=await InferenceSession.create('/tmp/w/starter.onnx',{logSeverityLevel:3,intraOpNumThreads:threads,graphOptimizationLevel:'all'});
const x=new Float32Array(B*3*224*224).map(()=>Math.random()*2-1);
for(let i=0;i<6;i++){const t=performance.now();await s.run({input:new Tensor('float32',x,[B,3,224,224])});console.log(threads,B,((performance.now()-t)/B).toFixed(0),'ms/crop')}
