"""A PyTorch checkpoint as safetensors: python pth-to-safetensors.py model_24.pth weights.safetensors"""
import sys, torch, safetensors.torch as st
saved = torch.load(sys.argv[1], map_location="cpu", weights_only=False)  # Only files that you trust: it may run code.
st.save_file({k: v.contiguous() for k, v in saved.get("model", saved).items() if torch.is_tensor(v)}, sys.argv[2])
